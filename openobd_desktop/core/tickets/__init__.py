"""The tickets of the login in use, as the Partner API reports them."""
