using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Importing.Making;
using Contested.Domain.Importing.Mappings;

namespace Contested.Domain.Importing.Writing;

/// <summary>Lays out what is made of a table in the files of a dataset.</summary>
internal static class DatasetFiles
{
    /// <summary>The files, sorted by path.</summary>
    public static IReadOnlyList<ImportedFile> Of(MadeDataset dataset, IReadOnlyList<string> claimColumns) =>
    [
        .. dataset.Sections.SelectMany(section => FilesOf(section.Key, section.Value))
            .Concat(
                from claims in dataset.Claims.GroupBy(claim => claim.Engagement)
                select new ImportedFile(DatasetPaths.OfClaimsTable(claims.Key), ClaimsTable.Write(claimColumns, claims)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<ImportedFile> FilesOf(string section, IReadOnlyList<MappingNode> entries) => section switch
    {
        Sections.Dataset => entries.Select(entry => new ImportedFile(DatasetPaths.Dataset, EntryYaml.One<DatasetEntry>(entry))),
        Sections.Places => [List<PlaceEntry>(DatasetPaths.Places, entries)],
        Sections.Actors => [List<ActorEntry>(DatasetPaths.Actors, entries)],
        Sections.References => [List<ReferenceEntry>(DatasetPaths.References, entries)],
        Sections.Documents => entries.Select(entry => new ImportedFile(
            DatasetPaths.OfDocument(MadeDataset.SlugOf(entry)), EntryYaml.One<DocumentEntry>(MadeDatasetChecker.WithoutSlug(entry)))),
        _ => entries.Select(entry => new ImportedFile(DatasetPaths.OfEngagement(MadeDataset.SlugOf(entry)), EntryYaml.One<EngagementEntry>(entry))),
    };

    private static ImportedFile List<T>(string path, IReadOnlyList<MappingNode> entries)
        where T : class => new(path, entries.Count == 0 ? EntryYaml.NoItems : string.Join('\n', entries.Select(EntryYaml.Item<T>)));
}
