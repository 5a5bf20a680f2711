using System.Globalization;
using System.Reflection;
using Contested.GraphQL.AspNetCore.Playground;

namespace Contested.Api.Playground;

/// <summary>The queries with which the playground opens, from the <c>.graphql</c> files beside this one, in the order of their numbers.</summary>
public static class WorkedQueries
{
    private const string Extension = ".graphql";

    private static readonly Assembly Assembly = typeof(WorkedQueries).Assembly;

    /// <summary>The names of the queries, in the order of the playground's tabs.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).OrderBy(Number)];

    /// <summary>The tabs of the playground.</summary>
    public static IReadOnlyList<PlaygroundTab> Tabs { get; } = [.. Names.Select(name => new PlaygroundTab { Query = Read(name) })];

    /// <summary>Gives the text of a query.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static int Number(string name) => int.Parse(name.Split('.')[^2].Split('-')[0], CultureInfo.InvariantCulture);
}
