using Contested.Domain.Datasets.Checking;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Mappings;

namespace Contested.Domain.Importing.Making;

/// <summary>
/// Checks what is made of a table like a dataset that is loaded, with the places of the table and the mapping in place of those in the
/// files that are to be written.
/// </summary>
internal sealed class MadeDatasetChecker(MadeDataset dataset, FigureMapping mapping, ProblemCollector problems)
{
    private readonly MappingReader _reader = new(problems);
    private readonly TableColumns<ClaimEntry> _columns = TableColumns<ClaimEntry>.Of(
        [.. mapping.ClaimColumns.Select(column => new ScalarNode(default, column))], problems)!;

    /// <summary>Reports everything for which the dataset would not load, as far as all of it is made.</summary>
    public void Check()
    {
        var entry = Read<DatasetEntry>(Sections.Dataset)?.FirstOrDefault();
        var places = Read<PlaceEntry>(Sections.Places);
        var actors = Read<ActorEntry>(Sections.Actors);
        var references = Read<ReferenceEntry>(Sections.References);
        var engagements = Engagements();
        var documents = Documents(engagements);
        var content = dataset.IsWhole
            ? new DatasetContent(entry, places ?? [], actors ?? [], new EntrySource<ReferenceEntry>(references?.Count ?? 0, () => references ?? []), documents, new MadeEngagements(engagements))
            : new DatasetContent(null, null, null, null, documents, new MadeEngagements(engagements));
        var checker = new DatasetChecker(content, problems);
        engagements.ForEach(checker.Check);
        checker.Complete();
    }

    private List<EngagementContent> Engagements()
    {
        var contents = new SortedDictionary<string, EngagementContent>(StringComparer.Ordinal);
        foreach (var node in dataset.Sections.GetValueOrDefault(Sections.Engagements) ?? [])
        {
            var entry = _reader.Read<EngagementEntry>(node);
            contents[entry.Slug.Value] = new EngagementContent(entry.Slug.Value) { Engagement = dataset.IsWhole ? entry : null };
        }

        foreach (var claims in dataset.Claims.GroupBy(claim => claim.Engagement))
        {
            if (!contents.TryGetValue(claims.Key, out var content))
            {
                contents[claims.Key] = content = new EngagementContent(claims.Key);
                ReportMissing(claims.First());
            }

            content.Claims.AddRange(claims.Select(Read));
        }

        return [.. contents.Values];
    }

    private void ReportMissing(MadeClaim claim)
    {
        if (dataset.IsWhole)
        {
            problems.Add(
                mapping.Engagement.Position,
                $"No entry under \"{Sections.Engagements}\" has the slug \"{claim.Engagement}\", "
                + $"which line {claim.Row.Position.Line} of the table is about.");
        }
    }

    private ClaimEntry Read(MadeClaim claim)
    {
        var position = claim.Row.Position;
        var cells = mapping.ClaimColumns
            .Select(column => claim.Cells.GetValueOrDefault(column) ?? new ScalarNode(position, null))
            .ToList();
        return _reader.Read<ClaimEntry>(_columns.NodeOf(cells, problems) with { Position = position });
    }

    // Documents that claims name stand elsewhere, unless all of the dataset is made.
    private List<DocumentContent> Documents(IEnumerable<EngagementContent> engagements)
    {
        var made = (dataset.Sections.GetValueOrDefault(Sections.Documents) ?? []).Select(node =>
        {
            var slug = (ScalarNode)node.Find("slug")!;
            return new DocumentContent(
                new Located<string>(slug.Value!, slug.Position),
                _reader.Read<DocumentEntry>(WithoutSlug(node)));
        }).ToList();
        var named = engagements.SelectMany(engagement => engagement.Claims).Select(claim => claim.Document).OfType<Located<string>>();
        return dataset.IsWhole ? made : [.. named.DistinctBy(slug => slug.Value).Select(slug => new DocumentContent(slug, null))];
    }

    /// <summary>The entry of a document as its file has it, of which the name is the slug.</summary>
    public static MappingNode WithoutSlug(MappingNode document) =>
        document with { Entries = [.. document.Entries.Where(entry => entry.Key.Value != "slug")] };

    private List<T>? Read<T>(string section)
        where T : class => dataset.Sections.TryGetValue(section, out var nodes) ? [.. nodes.Select(_reader.Read<T>)] : null;

    private sealed class MadeEngagements(List<EngagementContent> engagements) : IEngagementSource
    {
        /// <inheritdoc />
        public IReadOnlyCollection<string> Names => [.. engagements.Select(files => files.FileSlug)];

        /// <inheritdoc />
        public IEnumerable<Located<string>> Slugs => engagements.Select(files => files.Engagement?.Slug ?? new Located<string>(files.FileSlug, default));

        /// <inheritdoc />
        public EngagementContent Read(string name, ProblemCollector problems) => engagements.Single(files => files.FileSlug == name);
    }
}
