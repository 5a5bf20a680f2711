namespace Contested.Api.Persistence;

/// <summary>Where the releases of the dataset are.</summary>
public sealed class ReleaseOptions
{
    /// <summary>The folder that holds a folder for each release; a relative one is in the content root. It need not be there.</summary>
    public string Folder { get; set; } = "releases";
}
