note-saily-unknown = How Saily is topped up was not found: look in its app, on Wi-Fi.
