using Contested.Domain.Datasets.Reading;
using Contested.Domain.Datasets.Schemas;

namespace Contested.Domain.Datasets.Beginnings;

/// <summary>Files with which curators begin an engagement. They are valid as they are, and say in comments what to fill in.</summary>
/// <param name="Existing">The file of such an engagement or document that is there already, so that nothing was written; else null.</param>
/// <param name="Written">The files that were written, relative to the folder of the dataset.</param>
public sealed record EngagementBeginning(string? Existing, IReadOnlyList<string> Written)
{
    /// <summary>Whether the text can be the slug of an engagement.</summary>
    public static bool IsSlug(string text) => ScalarReader.IsSlug(text);

    /// <summary>Writes the files, unless there is such an engagement, those that a dataset must have and the folder lacks, and the schemas.</summary>
    /// <param name="folder">The folder of the dataset; it is made where it is not there.</param>
    /// <param name="slug">The slug of the engagement.</param>
    /// <param name="today">The day on which the dataset is released, and its document read.</param>
    /// <param name="cancellationToken">Gives up between two files.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<EngagementBeginning> WriteAsync(
        string folder, string slug, DateOnly today, CancellationToken cancellationToken = default)
    {
        var own = BeginningTexts.OfEngagement(slug, today);
        if (own.Keys.Append(DatasetPaths.OfClaimsTable(slug)).FirstOrDefault(IsThere) is { } existing)
        {
            return new EngagementBeginning(existing, []);
        }

        var missing = BeginningTexts.OfDataset(today).Where(file => !IsThere(file.Key));
        var written = new List<string>();
        foreach (var (path, text) in missing.Concat(own))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, $"{DatasetSchemas.ModelineOf(path)}\n{text}", cancellationToken);
            written.Add(path);
        }

        written.AddRange(await DatasetSchemas.WriteAsync(folder, cancellationToken));

        return new EngagementBeginning(null, written);

        bool IsThere(string path) => File.Exists(Path.Combine(folder, path));
    }
}
