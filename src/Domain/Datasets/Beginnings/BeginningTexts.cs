using System.Globalization;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Beginnings;

/// <summary>The texts of the files with which curators begin.</summary>
/// <remarks>An example is a line that has <c>#</c> directly before its YAML; without it, all examples together are valid.</remarks>
internal static class BeginningTexts
{
    /// <summary>The files that a dataset must have, by path.</summary>
    public static IReadOnlyDictionary<string, string> OfDataset(DateOnly today) => new Dictionary<string, string>
    {
        [DatasetPaths.Dataset] =
            $"""
            # The day of the release. data/README.md of Contested describes all files and keys.
            releasedOn: {Text(today)}

            """,
        [DatasetPaths.Places] =
            """
            # All places. Lines with # before a key are examples: remove the # and write your own.
            #- slug: the-hill
            #  name: The Hill
            #  latitude: 50.8243
            #  longitude: 2.9296

            """,
        [DatasetPaths.Actors] =
            """
            # All who make claims, or whom claims are about. `type` is BELLIGERENT, UNIT, PERSON or ORGANIZATION.
            #- slug: red-army
            #  type: BELLIGERENT
            #  name: Red Army
            #- slug: blue-army
            #  type: BELLIGERENT
            #  name: Blue Army

            """,
        [DatasetPaths.References] =
            """
            # All published sources that documents cite.
            #- slug: the-paper-1915-04-23
            #  title: Hill taken
            #  publisher: The Paper
            #  published: 1915-04-23

            """,
    };

    /// <summary>The files of an engagement, with a document that its claims are from, by path.</summary>
    public static IReadOnlyDictionary<string, string> OfEngagement(string slug, DateOnly today) => new Dictionary<string, string>
    {
        [DatasetPaths.OfDocument(DocumentOf(slug))] =
            $"""
            # What you read and restate. The name of the file is the slug of the document.
            title: Write here the title of what you read on {NameOf(slug)}
            # ENCYCLOPEDIA_ARTICLE, TABLE, EVENT_DATABASE, REPORT, BOOK, JOURNAL_ARTICLE, NEWS_ARTICLE or RECORDS
            kind: REPORT
            # The day on which you read it.
            retrievedOn: {Text(today)}
            # Under which licence it may be used, and whom to name.
            licence: Write here the licence
            attribution: Write here whom to name
            #author: J. Smith
            #url: https://example.org/hill
            # The references in its list, by their numbers.
            #listings:
            #  1: the-paper-1915-04-23

            """,
        [DatasetPaths.OfEngagement(slug)] =
            $$"""
            slug: {{slug}}
            name: {{NameOf(slug)}}
            # WAR, INTERVENTION, CONFLICT, CAMPAIGN, OFFENSIVE, BATTLE, SIEGE, RAID, AMBUSH, AIR_STRIKE or ATTACK
            kind: BATTLE
            # The document of the claims that name none.
            document: {{DocumentOf(slug)}}
            # Lines with # before a key are examples: remove the # and write your own.
            #aliases: [The Hill Affair]
            #summary: Red and Blue fought over a hill.
            # A day, a month or a year: 1915-04-17, 1915-04 or 1915.
            #start: 1915-04-17
            #end: 1915-04-22
            #place: the-hill
            # The sides in the order of the source, with the claims that say that somebody takes part: COMBATANT or SUPPORTER.
            #sides:
            #  - name: Red
            #    participations:
            #      - { actor: red-army, role: COMBATANT, claims: [red-losses] }
            #  - name: Blue
            #    participations:
            #      - { actor: blue-army, role: COMBATANT, claims: [red-losses] }

            """,
        [DatasetPaths.OfEngagement(slug + ".claims")] =
            """
            # A claim for each thing that the document says, in your own words; figures can be a table instead, in a file .claims.csv.
            # `claimant` is whose word the document passes on; without one, it speaks for itself.
            #- slug: red-losses
            #  kind: CASUALTIES
            #  locators: [p. 12]
            #  claimant: blue-army
            #  subject: red-army
            #  side: 1
            #  population: FORCES
            #  measure: KILLED
            #  quantity: { low: 25, verbatim: "25+" }
            #  statement: Blue says that it killed at least 25 of Red on the hill.
            #  occurred: 1915-04-18
            #  place: the-hill
            #  citations: ["1"]

            """,
    };

    private static string DocumentOf(string slug) => slug + "-source";

    private static string NameOf(string slug) =>
        string.Join(' ', slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
