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
    public const string ReferencesFile = "references.yaml";
    public const string ArticleFile = "documents/hill-article.yaml";
    public const string TableFile = "documents/hill-table.yaml";
    public const string ClaimsFile = "engagements/hill-battle.claims.yaml";
    public const string TableClaimsFile = "engagements/hill-battle.table.claims.csv";

    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        [DatasetFile] =
            """
            releasedOn: 2024-02-29
            """,
        [PlacesFile] =
            """
            - slug: the-hill
              name: The Hill
              aliases: [Hill 60, "La Côte"]
              latitude: 50.8243
              longitude: -2.9296
              identifiers: [{ scheme: GEONAMES, value: "2801150" }]
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
              identifiers:
                - { scheme: WIKIDATA, value: Q11 }
                - { scheme: WIKIDATA, value: Q12, url: "https://example.org/red" }
            - slug: blue-army
              type: BELLIGERENT
              name: Blue Army
            - slug: jane-doe
              type: PERSON
              name: Jane Doe
              affiliation: first-brigade
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
            start: 1915-04-17
            end: 1915-04-22
            place: the-hill
            partOf: [great-war]
            identifiers: [{ scheme: UCDP_GED, value: "227280" }]
            document: hill-article
            sides:
              - name: Red
                participations:
                  - { actor: red-army, role: COMBATANT, claims: [red-losses] }
                  - { actor: first-brigade, role: SUPPORTER, claims: [red-losses, judgement] }
              - name: Blue
                participations:
                  - actor: blue-army
                    role: COMBATANT
                    claims: [blue-losses]
            """,
        [ReferencesFile] =
            """
            - slug: hill-battle-ref-1
              title: Hill taken
              author: J. Smith
              publisher: The Paper
              url: https://example.org/hill-taken
              archiveUrl: https://archive.example.org/hill-taken
              language: en
              published: 1915-04-23
              retrievedOn: 2010-01-02
              archivedOn: 2009-01-02
              retractedOn: 2011-05-06
              identifiers: [{ scheme: ISSN, value: 0022-3433 }]
            - slug: hill-battle-ref-2
              title: Hill lost
              archivedOn: 1914-12-31
              retrievedOn: 1915-04-20
            - slug: hill-battle-ref-3
              title: Undated
            - slug: hill-book
              title: A Book of Hills
              published: 1916
            """,
        [ArticleFile] =
            """
            title: The battle of the hill
            kind: ENCYCLOPEDIA_ARTICLE
            author: Several hands
            publisher: An encyclopaedia
            url: https://example.org/hill
            language: en-GB
            published: 1921-05
            retrievedOn: 2012-03-04
            licence: CC BY-SA 4.0
            licenceUrl: https://example.org/licence
            attribution: The sample's authors
            identifiers: [{ scheme: DOI, value: 10.1000/182 }]
            listings:
              1: hill-battle-ref-1
              2: hill-battle-ref-2
              3: hill-battle-ref-3
            outline:
              infobox/casualties: 2
              lead/1: 1
            """,
        [TableFile] =
            """
            title: A table of hills
            kind: TABLE
            licence: CC0
            attribution: Nobody
            """,
        [ClaimsFile] =
            """
            - slug: red-losses
              kind: CASUALTIES
              locators: [infobox/casualties/1, lead/1/1]
              claimant: blue-army
              speaker: jane-doe
              speakerRole: colonel
              evidence: PHOTOGRAPH
              subject: red-army
              side: 1
              population: FORCES
              measure: KILLED_OR_CAPTURED
              quantity: { low: 25, verbatim: "25+" }
              partial: true
              statement: Blue says that it killed or captured more than two dozen.
              quote: "a fine day"
              occurred: 1915-04-18
              place: the-valley
              citations: ["1", "2"]
              note: The article has “more than two dozen”.
            - slug: blue-losses
              kind: CASUALTIES
              locators: [infobox/casualties/2]
              side: 2
              population: FORCES
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
              relations:
                - { kind: DISPUTES, claim: red-losses }
            """,
        [TableClaimsFile] =
            """
            slug,kind,document,locators,voice,speakerRole,population,measure,low,high,best,approximate,verbatim,partial,statement,occurred,citations,relations,note,withdrawnOn,withdrawnBecause
            dead,CASUALTIES,hill-table,table 2,UNNAMED,officer,ALL,KILLED,90,110,100,true,about 100,,"Some say that about a hundred fell, all told.",1915-04,hill-book,,,1920-02-03,Misprinted.
            dead-on-the-slope,CASUALTIES,hill-table,row 7; row 8,,,ALL,KILLED,30,30,,,30,true,Thirty fell on the slope.,,,PART_OF dead; EXPLAINS red-losses,,,
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
