package pl.paktometr.unit;

/**
 * An uploaded file of TERC and what it changes: before it is applied, what it would change now; in
 * the answer to applying it, what it changed.
 */
public record TercProposal(TercUpload upload, TercPreview preview) {}
