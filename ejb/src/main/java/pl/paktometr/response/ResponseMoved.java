package pl.paktometr.response;

/**
 * Somebody took a step with a response; announced inside that transaction.
 *
 * @param response as it was before
 * @param word the reason given or, for a submission, its number; empty if there is neither
 */
public record ResponseMoved(ResponseStep step, ResponseView response, String word) {}
