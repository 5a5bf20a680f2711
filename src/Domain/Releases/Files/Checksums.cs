using System.Text;

namespace Contested.Domain.Releases.Files;

/// <summary>The file with the checksums of the others, as <c>sha256sum --check</c> takes it.</summary>
internal static class Checksums
{
    /// <summary>Its name.</summary>
    public const string FileName = "SHA256SUMS";

    /// <summary>Its text.</summary>
    public static string Of(IEnumerable<ReleaseFile> files) =>
        files.Aggregate(new StringBuilder(), (text, file) => text.Append(file.Sha256).Append("  ").Append(file.Name).Append('\n')).ToString();
}
