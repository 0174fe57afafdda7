package pl.paktometr.shared;

/**
 * Where people reach the product, for links in letters and on files; {@code @Inject PublicAddress}
 * gives this installation's.
 *
 * @param root as {@code PAKTOMETR_PUBLIC_URL} has it
 */
public record PublicAddress(String root) {

    public PublicAddress {
        root = root.strip().replaceFirst("/+$", "");
    }

    /**
     * @param page a page's path with its parameters, such as {@code /setup.xhtml?token=…}
     */
    public String of(String page) {
        return root + "/" + page.replaceFirst("^/+", "");
    }
}
