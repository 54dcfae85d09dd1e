// Room of HTTPTransport.
