using Contested.Domain.Importing;
using Contested.Testing;

namespace Contested.Domain.Tests.Importing;

/// <summary>A small table of figures with its further tables and its mapping, in a folder of their own.</summary>
internal sealed class SampleImport : IDisposable
{
    public const string Figures = "figures.csv";
    public const string Fights = "fights.csv";
    public const string Mapping = "mapping.yaml";

    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        [Figures] =
            """
            fight,party,what,author,from,to,printed
            hill,Blue,killed,Müller,10,12,"10, or 12"
            hill,Red,killed,Doe,25,,25+
            hill,Red,strength,Doe,1500,1500,1500
            ford,Blue,missing,Müller,0,0,none
            hill,Blue,strength,Müller,1200,1800,1200–1800
            ford,Blue,missing,Doe,,40,up to 40
            hill,Red,missing,Doe,,,unknown
            """,
        [Fights] =
            """
            fight,title,day,sort,other,item
            ford,Ford Crossing,1915-05,fight,,
            hill,"Hill Battle, The",1915-04-17,fight,Hill 60; La Côte,Q42
            """,
        [Mapping] =
            """
            engagement: "{fight.slug|fight}"
            order: [party, what, author]
            tables:
              fight: fights.csv
            values:
              fight:
                hill: { slug: hill-battle }
              party:
                Red: { army: red-army }
                Blue: { army: blue-army }
              what: [strength, killed, missing]
              author:
                Müller: { who: the historian Müller }
                Doe: { who: the historian Doe }
              sort:
                fight: { kind: BATTLE }
            claims:
              slug: "{party}-{what}-{author}"
              kind: CASUALTIES
              locators: "p. 1; {fight} {{{what}}}"
              claimant: "{author}"
              subject: "{party.army}"
              side: "{party}"
              low: "{from}"
              high: "{to}"
              verbatim: "{printed}"
              cases:
                - when: { what: strength }
                  kind: STRENGTH
                  measure: STRENGTH
                  statement: "{author.who} gives {party} {quantity} men."
                - when: { what: [killed, missing], printed: unknown }
                  measure: CAPTURED_OR_MISSING
                  population: FORCES
                  statement: "{author.who} does not know how many of {party} were {what}."
                - when: { what: missing }
                  measure: CAPTURED_OR_MISSING
                  population: FORCES
                  statement: "{author.who} has {quantity} of {party} missing."
                  note: Prisoners are among them.
                - when: { what: killed }
                  measure: KILLED
                  population: FORCES
                  statement: "{author.who} has {quantity} of {party} killed."
            exceptions:
              hill-battle/red-killed-doe: { note: "'25+' is struck through." }
            dataset: { releasedOn: 2024-02-29 }
            documents:
              - slug: table-of-losses
                title: Table of Losses
                kind: TABLE
                licence: CC0
                attribution: The sample's authors
            places:
              - { slug: "{fight}", name: "{fight.title}" }
            actors:
              - { slug: "{party.army}", type: BELLIGERENT, name: "{party} Army" }
              - { slug: "{author}", type: PERSON, name: "{author}" }
            references:
              - { slug: losses, title: "1915" }
            engagements:
              - slug: "{fight.slug|fight}"
                name: "{fight.title}"
                aliases: ["{fight.other}"]
                kind: "{fight.sort.kind}"
                start: "{fight.day}"
                place: "{fight}"
                identifiers: [{ scheme: WIKIDATA, value: "{fight.item}" }, { scheme: OCLC, value: "1234" }]
                document: table-of-losses
            """,
    };

    private readonly TemporaryFolder _folder = new();

    public SampleImport()
    {
        foreach (var (file, content) in Files)
        {
            Write(file, content);
        }
    }

    /// <summary>The absolute path of the folder.</summary>
    public string FullPath => _folder.FullPath;

    /// <summary>Writes a file in place of the sample's.</summary>
    public void Write(string file, string content) => _folder.Write(file, content);

    /// <summary>Replaces a text that stands in a file exactly once.</summary>
    public void Replace(string file, string oldText, string newText)
    {
        var parts = File.ReadAllText(PathOf(file)).Split(oldText);
        parts.Length.ShouldBe(2, $"'{oldText}' stands once in {file}.");
        Write(file, parts[0] + newText + parts[1]);
    }

    /// <summary>The absolute path of a file.</summary>
    public string PathOf(string file) => Path.Combine(FullPath, file);

    /// <summary>Imports the table.</summary>
    public Task<FigureImport> ImportAsync(FigureImportOptions? options = null) =>
        FigureImporter.ImportAsync(PathOf(Figures), PathOf(Mapping), options ?? new FigureImportOptions());

    /// <summary>The problems of an import, each on a line, without the path of the folder.</summary>
    public string LinesOf(IEnumerable<Domain.Datasets.DatasetProblem> problems) =>
        string.Join('\n', problems).Replace(FullPath + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();
}
