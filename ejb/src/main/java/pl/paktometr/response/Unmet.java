package pl.paktometr.response;

import pl.paktometr.shared.Message;

/**
 * A rule that stands between a draft and its submission.
 *
 * @param rule the rule's name
 * @param code the question to go to; empty where the rule is about the whole response
 */
public record Unmet(SubmissionRule rule, String code, Message message) {}
