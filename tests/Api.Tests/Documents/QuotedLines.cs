using System.Text.RegularExpressions;
using Contested.Testing;

namespace Contested.Api.Tests.Documents;

/// <summary>Holds excerpts in documents against the files that they are from.</summary>
internal static partial class QuotedLines
{
    private static readonly string[] Folders = ["data", "examples", "tests"];

    private static readonly Dictionary<string, HashSet<string>> Known = [];

    /// <summary>Checks that each line, but for its comment, stands in a file of that language in the dataset, an example or a test.</summary>
    public static void Check(DocumentBlock block, string place)
    {
        var extension = block.Language switch
        {
            "csharp" => "cs",
            "python" => "py",
            "r" => "R",
            var language => language,
        };
        lock (Known)
        {
            if (!Known.TryGetValue(extension, out var known))
            {
                Known[extension] = known = [.. Folders.SelectMany(folder => Lines(folder, extension))];
            }

            block.Text.Split('\n').Select(Bare).Where(line => !known.Contains(line)).ShouldBeEmpty($"{place}: These lines are in no file *.{extension}.");
        }
    }

    private static IEnumerable<string> Lines(string folder, string extension) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, folder), $"*.{extension}", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/node_modules/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(File.ReadLines).Select(Bare).Append("");

    private static string Bare(string line) => Comment().Replace(line, "").Trim();

    [GeneratedRegex(@"\s+(#|//)\s.*$")]
    private static partial Regex Comment();
}
