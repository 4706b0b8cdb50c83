package org.artgroups.fhir.register;

/** The columns of a register's table in their order. */
enum SheetColumn {
    SEAT("seat", ""),
    CLIENT("client", "client"),
    NAME("name", ""),
    FOLDER("folder", "client"),
    REGIMEN("regimen", ""),
    DUE("due", ""),
    VIRAL_LOAD("viral load", ""),
    LAST_VISIT("last visit", ""),
    SUPPLY_UNTIL("supply until", ""),
    EARLIER_REFERRAL("earlier referral", ""),
    ATTENDANCE("attendance", "attendance"),
    ABSENCE_REASON("absence reason", "absenceReason"),
    BUDDY("buddy", "buddy"),
    CAME_ON("came on", "pickedUp"),
    SYMPTOMS("symptoms", "screen"),
    MISSED_DOSES("missed doses", "screen.missedDoses"),
    WEIGHT("weight", "weight"),
    PREGNANT("pregnant", "pregnant"),
    BLOOD("blood", "specimen"),
    MEDICINE("medicine", "medication"),
    DAYS("days", "daysSupply"),
    QUANTITY("quantity", "quantity"),
    OWED("owed", "owed"),
    REFERRAL("referral", "referral"),
    CAME_OF_IT("what came of the earlier", "referralOutcome"),
    NOTE("note", "note");

    private final String word;
    private final String element;

    SheetColumn(String word, String element) {
        this.word = word;
        this.element = element;
    }

    /** As it is written above the column. */
    String word() {
        return word;
    }

    /** The same above the columns of the {@code nth} medicine: {@code days}, {@code days 2}. */
    String word(int nth) {
        return nth == 1 ? word : word + " " + nth;
    }

    /** The part of a member it becomes, of a medicine that of a refill; empty for one that is only to be read. */
    String element() {
        return element;
    }

    /** Whether it is there for each medicine. */
    boolean ofMedicine() {
        return this == MEDICINE || this == DAYS || this == QUANTITY || this == OWED;
    }

    /** Whether it stands after the medicines. */
    boolean atTheEnd() {
        return this == REFERRAL || this == CAME_OF_IT || this == NOTE;
    }

    /** Whether it is only there in a table of which a member has something to go into it. */
    boolean onlyWhereNeeded() {
        return this == VIRAL_LOAD || this == EARLIER_REFERRAL || this == CAME_OF_IT;
    }

    /** Whether something in it says that somebody has filled in the member; what is filled in beforehand does not. */
    boolean tellsOfMember() {
        return !element.isEmpty() && this != CLIENT && this != FOLDER && !ofMedicine();
    }
}
