export { User } from 'telegram-emulator';
