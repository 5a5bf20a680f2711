using Contested.Testing;

namespace Contested.Domain.Tests.Datasets;

/// <summary>A small dataset that uses every key of every file, in a folder of its own.</summary>
internal sealed class SampleDataset : IDisposable
{
    public const string DatasetFile = "dataset.yaml";
    public const string PlacesFile = "places.yaml";
    public const string ActorsFile = "actors.yaml";
    public const string WarFile = "engagements/great-war.yaml";
    public const string BattleFile = "engagements/hill-battle.yaml";
    public const string ReferencesFile = "engagements/hill-battle.references.yaml";
    public const string ClaimsFile = "engagements/hill-battle.claims.yaml";

    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        [DatasetFile] =
            """
            releasedOn: 2024-02-29
            licence: CC BY-SA 4.0
            attribution: The sample's authors
            """,
        [PlacesFile] =
            """
            - slug: the-hill
              name: The Hill
              aliases: [Hill 60, "La Côte"]
              latitude: 50.8243
              longitude: -2.9296
            - slug: the-valley
              name: The Valley
            """,
        [ActorsFile] =
            """
            - slug: first-brigade
              type: UNIT
              name: First Brigade
              aliases: [1st Bde]
              belligerent: red-army
              description: The brigade that held the hill.
            - slug: red-army
              type: BELLIGERENT
              name: Red Army
            - slug: blue-army
              type: BELLIGERENT
              name: Blue Army
            - slug: jane-doe
              type: PERSON
              name: Jane Doe
            - slug: the-observatory
              type: ORGANIZATION
              name: The Observatory
            """,
        [WarFile] =
            """
            slug: great-war
            name: The Great War
            kind: WAR
            """,
        [BattleFile] =
            """
            slug: hill-battle
            name: Battle of the Hill
            aliases: [The Hill Affair]
            kind: BATTLE
            summary: >
              Red and Blue fought
              over a hill.
            startDate: 1915-04-17
            endDate: 1915-04-22
            place: the-hill
            partOf: [great-war]
            document:
              title: The battle of the hill
              publisher: An encyclopaedia
              outline:
                infobox/casualties: 2
                lead/1: 1
            sides:
              - name: Red
                participations:
                  - { actor: red-army, role: COMBATANT }
                  - { actor: first-brigade, role: SUPPORTER }
              - name: Blue
                participations:
                  - actor: blue-army
                    role: COMBATANT
            """,
        [ReferencesFile] =
            """
            - number: 1
              title: Hill taken
              author: J. Smith
              publisher: The Paper
              publishedOn: 1915-04-23
              retrievedOn: 2010-01-02
              archivedOn: 2009-01-02
            - number: 2
              title: Hill lost
              archivedOn: 1914-12-31
              retrievedOn: 1915-04-20
            - number: 3
              title: Undated
            """,
        [ClaimsFile] =
            """
            - slug: red-losses
              kind: CASUALTIES
              locators: [infobox/casualties/1, lead/1/1]
              claimant: blue-army
              subject: red-army
              side: 1
              measure: KILLED_OR_CAPTURED
              quantity: { low: 25, verbatim: "25+" }
              partial: true
              statement: Blue says that it killed or captured more than two dozen.
              quote: "a fine day"
              occurredOn: 1915-04-18
              place: the-valley
              citations: ["1", "2"]
            - slug: blue-losses
              kind: CASUALTIES
              locators: [infobox/casualties/2]
              side: 2
              measure: KILLED
              quantity: { verbatim: Unknown }
              statement: Nobody knows how many of Blue fell.
              citations: ["3"]
            - slug: judgement
              kind: ASSESSMENT
              locators: [lead/1/1]
              claimant: jane-doe
              subject: the-observatory
              statement: The observatory saw it all.
            """,
    };

    private readonly TemporaryFolder _folder = new();

    public SampleDataset()
    {
        foreach (var (path, content) in Files)
        {
            Write(path, content);
        }
    }

    public string Folder => _folder.FullPath;

    public void Write(string path, string content) => _folder.Write(path, content);

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>Replaces a text that must occur exactly once in the file.</summary>
    public void Replace(string path, string oldText, string newText)
    {
        var content = Files[path];
        (content.Split(oldText).Length - 1).ShouldBe(1, $"\"{oldText}\" occurs once in {path}");
        Write(path, content.Replace(oldText, newText, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
