using Shouldly;

namespace Contested.Testing.Snapshots;

/// <summary>One file of expected text.</summary>
internal sealed class SnapshotFile(string folder, string name)
{
    private readonly string _expectedFile = Path.Combine(folder, name);
    private readonly string _mismatchFile = Path.Combine(folder, "__mismatch__", name);

    /// <summary>Asserts that the text equals the file; creates the file where it is missing, except in continuous integration.</summary>
    public void Match(string actual)
    {
        if (!File.Exists(_expectedFile))
        {
            Create(actual);
            return;
        }

        var expected = File.ReadAllText(_expectedFile).ReplaceLineEndings("\n");
        if (Normalize(expected) == Normalize(actual))
        {
            if (File.Exists(_mismatchFile))
            {
                File.Delete(_mismatchFile);
            }

            return;
        }

        Write(_mismatchFile, actual);
        throw new ShouldAssertException(
            $"""
            The result differs from the snapshot {name}.
            {TextDifference.Describe(Normalize(expected), Normalize(actual))}
            Expected: {_expectedFile}
            Actual:   {_mismatchFile}
            """);
    }

    private void Create(string actual)
    {
        if (TestEnvironment.IsContinuousIntegration)
        {
            throw new ShouldAssertException($"There is no snapshot {_expectedFile}. Run the test locally, and commit the file that it creates.");
        }

        Write(_expectedFile, actual);
    }

    // Editors end a file with a line break.
    private static string Normalize(string text) => text.TrimEnd('\n');

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Normalize(text) + "\n");
    }
}
