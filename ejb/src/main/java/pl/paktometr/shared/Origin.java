package pl.paktometr.shared;

import jakarta.enterprise.context.RequestScoped;

/** Where a request came from; empty for what the product does by itself. */
@RequestScoped
public class Origin {
    private String address = "";

    public String address() {
        return address;
    }

    public void is(String address) {
        this.address = address;
    }
}
