package pl.paktometr.response;

/** Who submits: as written on the statement, whatever becomes of the account. */
record Signer(String login, String name, String role) {}
