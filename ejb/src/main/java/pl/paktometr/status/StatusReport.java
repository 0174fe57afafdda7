package pl.paktometr.status;

import java.util.Comparator;
import java.util.List;
import pl.paktometr.status.Finding.Judgement;

/** The facts, and what to make of them. */
public record StatusReport(Facts facts, List<Finding> findings) {

    public StatusReport {
        findings = List.copyOf(findings);
    }

    /** The worst there is. */
    public Judgement judgement() {
        return findings.stream()
                .map(Finding::judgement)
                .max(Comparator.naturalOrder())
                .orElse(Judgement.GOOD);
    }
}
