namespace Contested.Bench.HandWritten.Sql;

/// <summary>The statements, from the files beside this one.</summary>
internal static class SqlText
{
    /// <summary>Reads a statement.</summary>
    /// <param name="name">Its folder and the name of its file, such as <c>postgres/claims</c>.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SqlText).Assembly.GetManifestResourceStream($"{name}.sql")!);
        return reader.ReadToEnd();
    }
}
