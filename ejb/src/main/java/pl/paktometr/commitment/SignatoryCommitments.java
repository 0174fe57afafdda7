package pl.paktometr.commitment;

import java.util.List;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.unit.County;

/** What one signatory says, commitment by commitment. */
public record SignatoryCommitments(
        AskedUnit unit, County county, List<UnitCommitment> commitments) {

    /** Of the article asked about at that place. */
    public UnitCommitment at(int index) {
        return commitments.get(index);
    }
}
