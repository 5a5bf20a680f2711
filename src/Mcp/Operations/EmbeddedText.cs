namespace Contested.Mcp.Operations;

/// <summary>The texts that come with the assembly: operations and documents.</summary>
internal static class EmbeddedText
{
    /// <summary>Reads some of them, one after the other.</summary>
    /// <param name="names">The names of the files, with their extensions.</param>
    public static string Read(params IEnumerable<string> names) => string.Join('\n', names.Select(ReadOne));

    private static string ReadOne(string name)
    {
        var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
