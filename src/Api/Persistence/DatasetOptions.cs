namespace Contested.Api.Persistence;

/// <summary>Where the dataset comes from.</summary>
public sealed class DatasetOptions
{
    /// <summary>The folder with <c>dataset.yaml</c>; by default the one that comes with the program.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "data");
}
