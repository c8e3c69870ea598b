import { $ } from './elements.js';

const darkInSystem = matchMedia('(prefers-color-scheme: dark)');
/** @param {string | null} chosen */
function setTheme(chosen) {
  const isDark = chosen ? chosen === 'dark' : darkInSystem.matches;
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  $('theme').ariaPressed = String(isDark);
}
$('theme').addEventListener('click', () => {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', next);
  setTheme(next);
});
darkInSystem.addEventListener('change', () => setTheme(localStorage.getItem('theme')));
setTheme(localStorage.getItem('theme'));
