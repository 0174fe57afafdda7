package pl.paktometr.boundary;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.paktometr.unit.County;
import pl.paktometr.unit.TerytCode;

/**
 * What an uploaded file would become, and what it leaves without borders.
 *
 * @param found by county
 * @param leftOut features that are nobody's border, by number
 * @param foreign how many features are counties that the installation does not have
 * @param missing counties that the file has no border for
 * @param mended how many borders touched themselves and no longer do
 * @param uneven how many borders do not fit their neighbours' point by point
 * @param bytes how large the borders are, simplified
 */
public record BoundaryPreview(
        BoundaryUpload upload,
        List<Found> found,
        List<LeftOut> leftOut,
        int foreign,
        List<County> missing,
        int mended,
        int uneven,
        int bytes) {

    /**
     * @param feature its number in the file
     */
    public record Found(int feature, County county) {}

    static BoundaryPreview of(
            BoundaryUpload upload, BoundaryProposal proposal, List<County> known) {
        Map<TerytCode, County> byCode = known.stream().collect(toMap(County::code, identity()));
        Set<TerytCode> have = proposal.counties();
        return new BoundaryPreview(
                upload,
                proposal.borders().stream()
                        .filter(border -> byCode.containsKey(border.county()))
                        .map(
                                border ->
                                        new Found(
                                                border.feature(),
                                                byCode.getOrDefault(
                                                        border.county(),
                                                        new County(border.county(), "", false))))
                        .toList(),
                proposal.leftOut(),
                proposal.foreign(),
                known.stream().filter(county -> !have.contains(county.code())).toList(),
                proposal.mended(),
                proposal.uneven(),
                proposal.bytes());
    }

    /** How many counties the installation has. */
    public int counties() {
        return found.size() + missing.size();
    }
}
