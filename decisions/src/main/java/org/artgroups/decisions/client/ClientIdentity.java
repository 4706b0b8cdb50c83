package org.artgroups.decisions.client;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a client is known by. Finds where a request that names the client several times contradicts itself: a table of which one
 * column was sorted gives one person's data to another.
 *
 * @param id of the Patient
 * @param names of the client, each as it is written
 * @param identifiers of the client
 */
public record ClientIdentity(String id, List<String> names, List<Identifier> identifiers) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}?]+");
    /** A long number, as a spreadsheet shortens it: {@code 1.23457E+15}. */
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d{1,3}");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,40}");

    /** Copies the lists. */
    public ClientIdentity {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
    }

    /**
     * What in a reference to this client is not of this client. Names nobody: the sender sees what was sent.
     *
     * @param element path of the reference, {@code member[3].client}
     */
    public List<Fault> contradictions(Reference reported, String element) {
        List<Fault> faults = new ArrayList<>();
        if (reported.hasReference()
                && reported.getIdentifier().hasValue()
                && identifiers.stream().noneMatch(own -> isSame(own, reported.getIdentifier()))) {
            faults.add(fault(element + ".identifier", "is not a number of "));
        }
        if (reported.hasDisplay()
                && !names.isEmpty()
                && names.stream().noneMatch(own -> isSame(own, reported.getDisplay()))) {
            faults.add(fault(element + ".display", "is not the name of "));
        }
        return faults;
    }

    private Fault fault(String element, String what) {
        return new Fault(
                Problem.CLIENT_MISMATCH,
                element,
                what + "Patient/" + id
                        + ": if one column was sorted without the others, put the lines right; if only the name or"
                        + " the number is out of date, leave it empty");
    }

    private static boolean isSame(Identifier own, Identifier reported) {
        if (reported.hasSystem() && own.hasSystem() && !reported.getSystem().equals(own.getSystem())) {
            return false;
        }
        String value = reported.getValue().strip();
        return own.hasValue() && (number(own.getValue()).equals(number(value)) || isShortened(own.getValue(), value));
    }

    /** Spreadsheets take off the zeros a number begins with. */
    private static String number(String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        return DIGITS.matcher(plain).matches() ? plain.replaceFirst("^0+(?=.)", "") : plain;
    }

    private static boolean isShortened(String own, String reported) {
        if (!SHORTENED.matcher(reported).matches()
                || !DIGITS.matcher(own.strip()).matches()) {
            return false;
        }
        BigDecimal shortened = new BigDecimal(reported.replace(',', '.'));
        return new BigDecimal(own.strip())
                        .round(new MathContext(shortened.precision()))
                        .compareTo(shortened)
                == 0;
    }

    /**
     * Whether two writings are of one name: the same words in any order, case and accents, of which one may leave some out or
     * write their first letters. A question mark is a letter that a spreadsheet could not write.
     */
    private static boolean isSame(String own, String reported) {
        List<String> ours = words(own);
        List<String> theirs = words(reported);
        List<String> shorter = ours.size() < theirs.size() ? ours : theirs;
        List<String> left = new ArrayList<>(ours.size() < theirs.size() ? theirs : ours);
        for (String word : shorter) {
            Optional<String> twin = left.stream()
                    .filter(each -> Objects.equals(each, word))
                    .findFirst()
                    .or(() -> left.stream().filter(each -> isLike(each, word)).findFirst());
            if (twin.isEmpty()) {
                return false;
            }
            left.remove(twin.get());
        }
        return true;
    }

    private static boolean isLike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return one.length() == other.length()
                && IntStream.range(0, one.length())
                        .allMatch(at ->
                                one.charAt(at) == other.charAt(at) || one.charAt(at) == '?' || other.charAt(at) == '?');
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’`]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain, -1))
                .filter(word -> !word.isEmpty() && !word.chars().allMatch(letter -> letter == '?'))
                .toList();
    }
}
