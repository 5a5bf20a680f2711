using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Contested.GraphQL.AspNetCore.Playground;

/// <summary>
/// The built front end, as the build embeds it into an assembly: <c>Playground/index.html</c>, a template, and the
/// gzipped <c>Playground/assets/*.gz</c>.
/// </summary>
internal sealed class PlaygroundBundle
{
    private const string AssetPrefix = "Playground/assets/";
    private const string AssetSuffix = ".gz";

    private readonly Assembly _assembly;
    private readonly FrozenSet<string> _assets;

    /// <summary>Finds the front end in an assembly that may have been built without it.</summary>
    public PlaygroundBundle(Assembly assembly)
    {
        _assembly = assembly;
        _assets = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(AssetPrefix, StringComparison.Ordinal) && name.EndsWith(AssetSuffix, StringComparison.Ordinal))
            .Select(name => name[AssetPrefix.Length..^AssetSuffix.Length])
            .ToFrozenSet(StringComparer.Ordinal);
        Template = ReadTemplate(assembly);
    }

    /// <summary>The front end in this assembly.</summary>
    public static PlaygroundBundle Embedded { get; } = new(typeof(PlaygroundBundle).Assembly);

    /// <summary>The page, with places for what only the server knows. Null where the assembly was built without the front end.</summary>
    public string? Template { get; }

    /// <summary>The file names of the assets.</summary>
    public IReadOnlyCollection<string> Assets => _assets;

    /// <summary>Opens an asset, compressed with gzip.</summary>
    public bool TryOpenAsset(string file, [NotNullWhen(true)] out Stream? compressed)
    {
        compressed = _assets.Contains(file) ? _assembly.GetManifestResourceStream(AssetPrefix + file + AssetSuffix) : null;
        return compressed is not null;
    }

    private static string? ReadTemplate(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream("Playground/index.html");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
