using Contested.Domain.Datasets;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.UcdpGed;
using Contested.Testing;

namespace Contested.Domain.Tests.Importing.UcdpGed;

/// <summary>Small tables of events, and what is made of them, in a folder of their own.</summary>
internal sealed class GedSample : IDisposable
{
    public const string Table = "events.csv";

    private static readonly KeyValuePair<string, string>[] Usual =
    [
        new("id", "1"), new("type_of_violence", "1"), new("conflict_name", "Hill: Government"),
        new("side_a_new_id", "118"), new("side_a", "Reds"), new("side_b_new_id", "299"), new("side_b", "Blues"),
        new("number_of_sources", "1"), new("source_article", "\"Wire,2016-06-29,The hill is taken\""), new("source_original", "Wire"),
        new("where_prec", "1"), new("where_coordinates", "Hill town"), new("latitude", "34.45"), new("longitude", "40.918611"),
        new("date_prec", "1"), new("date_start", "2016-06-28"), new("date_end", "2016-06-28"),
        new("deaths_a", "2"), new("deaths_b", "1"), new("deaths_civilians", "0"), new("deaths_unknown", "0"),
        new("low", "3"), new("best", "3"), new("high", "3"),
    ];

    private readonly TemporaryFolder _folder = new();

    /// <summary>The absolute path of a file or folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullPath, name);

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Writes a table with a row for each of some cells, which are as usual but for these; columns of no value are not in the table. Without any, one usual row.</summary>
    public GedSample WithRows(params IReadOnlyList<(string Column, string? Value)[]> rows)
    {
        rows = rows.Count == 0 ? [[]] : rows;
        var absent = rows.SelectMany(row => row).Where(cell => cell.Value is null).Select(cell => cell.Column).ToList();
        var columns = Usual.Select(cell => cell.Key).Union(rows.SelectMany(row => row.Select(cell => cell.Column))).Except(absent).ToList();
        var lines = rows.Select(row => columns.Select(column =>
            row.FirstOrDefault(cell => cell.Column == column).Value ?? Usual.FirstOrDefault(cell => cell.Key == column).Value ?? ""));
        Write(Table, string.Concat(lines.Prepend(columns).Select(cells => string.Join(',', cells.Select(Quoted)) + "\n")));
        return this;
    }

    /// <summary>Writes a folder "own" with an engagement that carries the first event.</summary>
    public void WriteOwn()
    {
        Write("own/dataset.yaml", "releasedOn: 2026-11-29\n");
        Write("own/places.yaml", "[]\n");
        Write("own/actors.yaml", "- { slug: red-army, type: BELLIGERENT, name: Red Army, aliases: [REDS] }\n- { slug: blue-army, type: BELLIGERENT, name: Blue Army }\n");
        Write("own/documents/paper.yaml", "title: Paper\nkind: NEWS_ARTICLE\npublished: 2016-07-01\nlicence: CC0\nattribution: Paper\n");
        Write(
            "own/engagements/hill-battle.yaml",
            """
            slug: hill-battle
            name: Battle of the Hill
            kind: BATTLE
            document: paper
            start: 2016-06-28
            identifiers: [{ scheme: UCDP_GED, value: "1" }]
            sides:
              - { name: The others, participations: [{ actor: blue-army, role: COMBATANT, claims: [blue-40] }] }
              - { name: The first, participations: [{ actor: red-army, role: COMBATANT, claims: [blue-40] }] }
            """);
        Write(
            "own/engagements/hill-battle.claims.yaml",
            """
            - slug: blue-40
              kind: CASUALTIES
              locators: [p. 1]
              side: 2
              population: FORCES
              measure: KILLED
              quantity: { low: 40, high: 40, verbatim: "40" }
              statement: The paper has 40 dead of the first side.
            """);
    }

    /// <summary>Imports the table.</summary>
    public Task<GedImport> ImportAsync(bool force = false, string? matches = null, params string[] attachTo) => GedImporter.ImportAsync(
        new GedImportOptions([PathOf(Table)], PathOf("out"))
        {
            AttachTo = [.. attachTo.Select(PathOf)],
            Matches = matches is null ? null : PathOf(matches),
            Force = force,
            Today = new DateOnly(2026, 11, 29),
        });

    /// <summary>Imports the table, which must be whole, and reads what is made of it.</summary>
    public async Task<Imported> ReadAsync(params string[] attachTo)
    {
        var import = await ImportAsync(force: false, matches: null, attachTo);
        import.Problems.ShouldBeEmpty();
        import.Skipped.ShouldBeEmpty();
        return Read();
    }

    /// <summary>Reads what was made of the table.</summary>
    public Imported Read()
    {
        var problems = new ProblemCollector();
        using var content = DatasetReader.Read(DatasetFolders.Open(PathOf("out")), problems);
        var engagements = content.Engagements.Names.Order(StringComparer.Ordinal).Select(name => content.Engagements.Read(name, problems)).ToList();
        problems.Problems.ShouldBeEmpty();
        return new Imported(engagements, content.Actors!, content.Places!, [.. content.References!.Read()]);
    }

    /// <summary>Problems, each on a line, without the path of the folder.</summary>
    public string LinesOf(IEnumerable<DatasetProblem> problems) =>
        string.Join('\n', problems).Replace(_folder.FullPath + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>What was made.</summary>
    internal sealed record Imported(
        IReadOnlyList<EngagementContent> Engagements, IReadOnlyList<ActorEntry> Actors, IReadOnlyList<PlaceEntry> Places, IReadOnlyList<ReferenceEntry> References)
    {
        /// <summary>The only engagement.</summary>
        public EngagementEntry Engagement => Engagements.Single().Engagement!;

        /// <summary>The claims about the only engagement.</summary>
        public IReadOnlyList<ClaimEntry> Claims => Engagements.Single().Claims;

        /// <summary>The total of the only engagement.</summary>
        public ClaimEntry Total => Claims[0];

        /// <summary>The figures of the only engagement: population, side, low, best and high.</summary>
        public IEnumerable<string> Figures => Claims.Select(claim =>
            $"{claim.Population!.Value}{claim.Side?.Value} {claim.Quantity!.Low!.Value} {claim.Quantity.Best!.Value} {claim.Quantity.High!.Value}");
    }
}
