using System.Text.RegularExpressions;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks a document with its numbered references and its outline.</summary>
internal static partial class DocumentChecker
{
    private const int MostStatements = 100_000;

    /// <summary>Whether the outline states more statements than a document can have.</summary>
    public static bool HasTooManyStatements(DocumentEntry document) =>
        document.Outline.Sum(entry => Math.Max(0L, entry.Value.Value)) > MostStatements;

    /// <summary>Reports what is wrong in the file of a document.</summary>
    public static void Check(DocumentEntry document, SlugIndex references, ProblemCollector problems)
    {
        IdentifierChecker.Check(document.Identifiers, problems);
        CheckListings(document.Listings, references, problems);
        CheckOutline(document.Outline, problems);
        if (HasTooManyStatements(document))
        {
            problems.Add(
                document.Outline.MaxBy(entry => entry.Value.Value).Value.Position,
                FormattableString.Invariant($"The outline has more than {MostStatements:N0} statements. Correct the numbers."));
        }
    }

    private static void CheckListings(
        IReadOnlyList<KeyValuePair<Located<int>, Located<string>>> listings, SlugIndex references, ProblemCollector problems)
    {
        foreach (var (number, reference) in listings)
        {
            references.Check(reference);
            if (number.Value < 1)
            {
                problems.Add(number.Position, $"The number of a reference is {number.Value}, but must be at least 1. Correct it.");
            }
        }
    }

    private static void CheckOutline(IReadOnlyList<KeyValuePair<Located<string>, Located<int>>> outline, ProblemCollector problems)
    {
        foreach (var (prefix, count) in outline)
        {
            if (!PrefixPattern().IsMatch(prefix.Value))
            {
                problems.Add(
                    prefix.Position,
                    $"\"{prefix.Value}\" is not a locator prefix. "
                    + "Write words of lower-case letters and digits with slashes between them, such as \"infobox/date\".");
            }

            if (count.Value < 1)
            {
                problems.Add(
                    count.Position,
                    $"The number of statements under \"{prefix.Value}\" is {count.Value}, but must be at least 1. Correct it, or remove the prefix.");
            }
        }
    }

    [GeneratedRegex(DocumentEntry.PrefixPattern)]
    private static partial Regex PrefixPattern();
}
