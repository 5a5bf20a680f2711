using Contested.Domain.Datasets;
using Contested.Testing;

namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>A small dataset for mistakes, in a folder of its own.</summary>
/// <remarks>
/// Each mistake brings a document, an engagement and claims of its own, which have its number, and adds to the lists of places, actors and
/// references, so that many stand side by side.
/// </remarks>
internal sealed class MistakenDataset : IDisposable
{
    public const string Document =
        """
        title: The hill is taken
        kind: NEWS_ARTICLE
        publisher: The Paper
        published: 1915-04-23
        licence: public domain
        attribution: The Paper
        listings:
          1: book
          2: letter
        outline:
          lead/1: 2

        """;

    public const string Engagement =
        """
        slug: battle-{n}
        name: Battle {n}
        aliases: [Hill {n}]
        kind: BATTLE
        summary: Red and Blue fought over a hill.
        start: 1915-04-17
        end: 1915-04-22
        place: the-hill
        partOf: [war]
        document: paper-{n}
        sides:
          - name: Red
            participations:
              - { actor: red-army, role: COMBATANT, claims: [killed] }
          - name: Blue
            participations:
              - { actor: blue-army, role: COMBATANT, claims: [killed] }

        """;

    public const string Claims =
        """
        - slug: killed
          kind: CASUALTIES
          locators: [lead/1/1]
          claimant: blue-army
          speaker: jane-doe
          subject: red-army
          side: 1
          population: FORCES
          measure: KILLED
          quantity: { low: 60, high: 80, verbatim: 60 to 80 }
          partial: true
          statement: Blue says that it killed 60 to 80 of Red.
          quote: a fine day
          occurred: 1915-04-20
          place: the-hill
          citations: ["1"]
        - slug: rain
          kind: EVENT
          locators: [lead/1/2]
          statement: It rained.
          relations: [{ kind: EXPLAINS, claim: killed }]
          note: The paper says so twice.

        """;

    public const string Table =
        """
        slug,kind,locators,side,population,measure,low,high,verbatim,statement,occurred,citations,relations
        men,STRENGTH,lead/1/1,1,,STRENGTH,900,1000,"900 to 1,000","Red had 900 to 1,000 men.",1915-04-20,1; 2,
        dead,CASUALTIES,lead/1/1,1,FORCES,KILLED,70,70,70,Seventy of them fell.,1915-04-21,,EXPLAINS men

        """;

    private const string Place =
        """
        - slug: dale-{n}
          name: Dale {n}
          aliases: [Glen {n}]
          latitude: 50.8243
          longitude: -2.9296
          identifiers: [{ scheme: GEONAMES, value: "2801150" }]

        """;

    private const string Actor =
        """
        - slug: unit-{n}
          type: UNIT
          name: Unit {n}
          aliases: [Troop {n}]
          belligerent: red-army
          description: It held the hill.

        """;

    private const string Reference =
        """
        - slug: diary-{n}
          title: A Diary
          author: J. Smith
          url: https://example.org/diary
          language: en
          published: 1915-04-23
          retrievedOn: 2010-01-02
          identifiers: [{ scheme: ISSN, value: 0022-3433 }]

        """;

    // The texts of the files, with the number of the mistake still to be put in, and what a mistake adds to the lists.
    private static readonly Dictionary<MistakenFile, (string Path, string Text)> Files = new()
    {
        [MistakenFile.Dataset] = ("dataset.yaml", ""),
        [MistakenFile.Places] = ("places.yaml", Place),
        [MistakenFile.Actors] = ("actors.yaml", Actor),
        [MistakenFile.References] = ("references.yaml", Reference),
        [MistakenFile.Document] = ("documents/paper-{n}.yaml", Document),
        [MistakenFile.Engagement] = ("engagements/battle-{n}.yaml", Engagement),
        [MistakenFile.Claims] = ("engagements/battle-{n}.claims.yaml", Claims),
        [MistakenFile.Table] = ("engagements/battle-{n}.table.claims.csv", Table),
    };

    private static readonly Dictionary<string, string> Lists = new()
    {
        ["dataset.yaml"] =
            """
            releasedOn: 2024-02-29

            """,
        ["places.yaml"] =
            """
            - slug: the-hill
              name: The Hill

            """,
        ["actors.yaml"] =
            """
            - slug: red-army
              type: BELLIGERENT
              name: Red Army
            - slug: blue-army
              type: BELLIGERENT
              name: Blue Army
            - slug: jane-doe
              type: PERSON
              name: Jane Doe

            """,
        ["references.yaml"] =
            """
            - slug: book
              title: A Book of Hills
              published: 1916
            - slug: letter
              title: A Letter
              published: 1915

            """,
        ["engagements/war.yaml"] =
            """
            slug: war
            name: The War
            kind: WAR

            """,
    };

    private readonly Dictionary<string, string> _texts = new(Lists);
    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes the mistake; gives the beginning of the line that has to tell it.</summary>
    public string Make(DatasetMistake mistake, int number)
    {
        foreach (var file in new[] { MistakenFile.Document, MistakenFile.Engagement, MistakenFile.Claims, MistakenFile.Table })
        {
            _texts[Numbered(Files[file].Path)] = Numbered(Files[file].Text);
        }

        var (path, text) = (Numbered(Files[mistake.File].Path), Files[mistake.File].Text);
        var changed = Numbered(Changed(text, mistake));
        if (!Lists.TryGetValue(path, out var list))
        {
            _texts[path] = changed;
            return Numbered(mistake.Expected);
        }

        var linesBefore = LinesOf(_texts[path]) - LinesOf(list);
        _texts[path] += changed;
        return Shifted(Numbered(mistake.Expected), linesBefore);

        string Numbered(string value) => value.Replace("{n}", $"{number}", StringComparison.Ordinal);
    }

    /// <summary>Writes the files, and tells each problem on a line.</summary>
    public async Task<IReadOnlyList<string>> ValidateAsync()
    {
        foreach (var (path, text) in _texts)
        {
            _folder.Write(path, text);
        }

        return
        [
            .. from problem in await DatasetValidator.ValidateAsync(_folder.FullPath)
               select $"{problem.File}:{problem.Line}:{problem.Column}: {problem.Severity.ToString().ToLowerInvariant()}: {problem.Message}",
        ];
    }

    public void Dispose() => _folder.Dispose();

    private static string Changed(string text, DatasetMistake mistake)
    {
        if (mistake.OldText.Length == 0)
        {
            return text + mistake.NewText;
        }

        (text.Split(mistake.OldText).Length - 1).ShouldBe(1, $"\"{mistake.OldText}\" is there once");
        return text.Replace(mistake.OldText, mistake.NewText, StringComparison.Ordinal);
    }

    private static int LinesOf(string text) => text.Count(character => character == '\n');

    private static string Shifted(string expected, int lines)
    {
        var parts = expected.Split(':', 3);
        return $"{parts[0]}:{int.Parse(parts[1]) + lines}:{parts[2]}";
    }
}
