package pl.paktometr.response;

/** Announced inside the submitting transaction, when the submission is on record. */
public record ResponseSubmitted(long submissionId, ResponseView response) {}
