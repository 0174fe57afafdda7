package pl.paktometr.export.committee;

import java.util.List;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.commentary.Comment;
import pl.paktometr.commitment.RegionCommitments;
import pl.paktometr.comparison.Picture;
import pl.paktometr.comparison.Profile;
import pl.paktometr.comparison.TileGrid;
import pl.paktometr.export.paper.TemplateFiles;
import pl.paktometr.export.report.MethodSheet;
import pl.paktometr.questionnaire.Questionnaire;
import pl.paktometr.response.Erratum;

/**
 * What the committee's paper is made of.
 *
 * @param pictures of the whole region
 * @param counties those with a chapter of their own
 * @param comments in force, on whatever view
 */
record Material(
        Campaign campaign,
        Questionnaire questionnaire,
        String region,
        Agenda agenda,
        Pictures pictures,
        List<Profile> counties,
        RegionCommitments commitments,
        List<Erratum> errata,
        List<Comment> comments,
        List<MethodSheet.Line> method,
        TemplateFiles templates) {

    /**
     * @param table totals and areas with coverage and changes
     * @param areas counties by areas
     * @param results counties by results
     * @param ranking empty of rows where the edition gives no places
     */
    record Pictures(
            Picture table,
            Picture map,
            TileGrid grid,
            Picture areas,
            Picture results,
            Picture ranking,
            Picture trend) {}
}
