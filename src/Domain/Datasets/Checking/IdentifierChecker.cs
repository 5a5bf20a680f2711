using System.Text.RegularExpressions;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Identifiers;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the identifiers of things.</summary>
internal static partial class IdentifierChecker
{
    private static readonly Dictionary<IdentifierScheme, (Regex Pattern, string Example)> Forms = new()
    {
        [IdentifierScheme.Wikidata] = (WikidataPattern(), "Q33143"),
        [IdentifierScheme.Doi] = (DoiPattern(), "10.1177/0022343313484347"),
        [IdentifierScheme.Isbn] = (IsbnPattern(), "978-0-19-507606-4"),
        [IdentifierScheme.Issn] = (IssnPattern(), "0022-3433"),
        [IdentifierScheme.Oclc] = (NumberPattern(), "1234567"),
        [IdentifierScheme.Geonames] = (NumberPattern(), "174448"),
        [IdentifierScheme.UcdpGed] = (NumberPattern(), "227280"),
        [IdentifierScheme.Cwsac] = (CwsacPattern(), "PA002"),
        [IdentifierScheme.UcdpActor] = (NumberPattern(), "118"),
    };

    /// <summary>Reports values that their scheme does not have, and identifiers that one thing has twice.</summary>
    public static void Check(IReadOnlyList<IdentifierEntry> identifiers, ProblemCollector problems)
    {
        var given = identifiers.Where(identifier => identifier.Value.Value.Length > 0);
        foreach (var scheme in given.GroupBy(identifier => identifier.Scheme.Value))
        {
            Repetition.Check(scheme.Select(identifier => identifier.Value), "identifier", problems);
            var (pattern, example) = Forms[scheme.Key];
            foreach (var value in scheme.Select(identifier => identifier.Value).Where(value => !pattern.IsMatch(value.Value)))
            {
                problems.Add(
                    value.Position,
                    $"\"{value.Value}\" is not an identifier of {EnumNames<IdentifierScheme>.NameOf(scheme.Key)}. "
                    + $"Write one such as \"{example}\".");
            }
        }
    }

    [GeneratedRegex(@"^Q[1-9][0-9]*\z")]
    private static partial Regex WikidataPattern();

    [GeneratedRegex(@"^10\.[0-9]{4,9}/\S+\z")]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"^(97[89]-?)?([0-9]-?){9}[0-9X]\z")]
    private static partial Regex IsbnPattern();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{3}[0-9X]\z")]
    private static partial Regex IssnPattern();

    [GeneratedRegex(@"^[1-9][0-9]*\z")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^[A-Z]{2}[0-9]{3}[A-Z]?\z")]
    private static partial Regex CwsacPattern();
}
