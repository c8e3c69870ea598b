note-saily-unknown = Saily 怎么充没查到：连上 Wi-Fi，在它的 App 里看。
