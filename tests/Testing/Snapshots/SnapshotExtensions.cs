using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contested.Testing.Snapshots;

/// <summary>Compares results with the files in the folder <c>__snapshots__</c> beside the test.</summary>
public static class SnapshotExtensions
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>
    /// Asserts that a text, or any other value written as indented JSON, equals the snapshot
    /// <c>__snapshots__/&lt;TestClass&gt;.&lt;TestMethod&gt;[_&lt;extension&gt;].snap</c>.
    /// </summary>
    /// <remarks>
    /// A missing snapshot is created, except in continuous integration, where it fails. What differs is written to
    /// <c>__snapshots__/__mismatch__</c>; to accept it, move it over the snapshot. The test class is taken to be named as its file.
    /// </remarks>
    /// <exception cref="Shouldly.ShouldAssertException">The value differs from the snapshot, or there is no snapshot in continuous integration.</exception>
    public static void MatchSnapshot(
        this object? value,
        string? nameExtension = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string testMethod = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, "__snapshots__");
        var extension = nameExtension is null ? "" : "_" + nameExtension;
        new SnapshotFile(folder, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{testMethod}{extension}.snap").Match(TextOf(value));
    }

    private static string TextOf(object? value) =>
        (value as string ?? JsonSerializer.Serialize(value, Json)).ReplaceLineEndings("\n");
}
