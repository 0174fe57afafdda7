package pl.paktometr.workbook;

/**
 * What is to become of an answer that differs.
 *
 * @param take the file's answer; otherwise the one online is kept
 * @param seen the version of the answer online that the person was shown
 */
public record Choice(String code, boolean take, int seen) {}
