namespace Contested.Api.Persistence;

/// <summary>Where the dataset comes from.</summary>
public sealed class DatasetOptions
{
    /// <summary>
    /// The folder with <c>dataset.yaml</c>; by default the folder that comes with the program. Several, which make one dataset together,
    /// are separated as in the <c>PATH</c> of the operating system: by colons, on Windows by semicolons.
    /// </summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Of several folders, the one that counts where another declares something in another way; null for none.</summary>
    public string? Prefer { get; set; }

    /// <summary>The folders.</summary>
    public IReadOnlyList<string> Folders => Folder.Split(Path.PathSeparator);
}
