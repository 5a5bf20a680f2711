using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Contested.GraphQL.AspNetCore.FrontEnds;

/// <summary>
/// A built front end, as the build embeds it into an assembly: <c>{name}/index.html</c>, a template, and the gzipped
/// <c>{name}/assets/*.gz</c>.
/// </summary>
public sealed class FrontEndBundle
{
    private const string AssetSuffix = ".gz";

    private readonly Assembly _assembly;
    private readonly string _assetPrefix;
    private readonly FrozenSet<string> _assets;

    /// <summary>Finds a front end in an assembly that may have been built without it.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the front end: the first part of the names of its files, as the build was told.</param>
    public FrontEndBundle(Assembly assembly, string name)
    {
        _assembly = assembly;
        _assetPrefix = $"{name}/assets/";
        _assets = assembly.GetManifestResourceNames()
            .Where(file => file.StartsWith(_assetPrefix, StringComparison.Ordinal) && file.EndsWith(AssetSuffix, StringComparison.Ordinal))
            .Select(file => file[_assetPrefix.Length..^AssetSuffix.Length])
            .ToFrozenSet(StringComparer.Ordinal);
        Template = ReadTemplate(assembly, name);
    }

    /// <summary>The page, with places for what only the server knows. Null where the assembly was built without the front end.</summary>
    public string? Template { get; }

    /// <summary>The file names of the assets.</summary>
    public IReadOnlyCollection<string> Assets => _assets;

    /// <summary>Opens an asset, compressed with gzip.</summary>
    /// <param name="file">The file name of the asset.</param>
    /// <param name="compressed">The content; null where there is no such asset.</param>
    /// <returns>Whether there is such an asset.</returns>
    public bool TryOpenAsset(string file, [NotNullWhen(true)] out Stream? compressed)
    {
        compressed = _assets.Contains(file) ? _assembly.GetManifestResourceStream(_assetPrefix + file + AssetSuffix) : null;
        return compressed is not null;
    }

    private static string? ReadTemplate(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream($"{name}/index.html");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
