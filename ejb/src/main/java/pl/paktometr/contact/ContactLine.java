package pl.paktometr.contact;

/**
 * A person as the file has it; what the file leaves out is empty.
 *
 * @param number of the line or the sheet's row, counted from 1
 */
record ContactLine(
        int number, String teryt, String name, String email, String phone, String role) {}
