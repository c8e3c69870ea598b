note-saily-unknown = I couldn't find how to top up Saily: look in its app, on Wi-Fi.
