namespace Contested.Domain.Datasets.Reading;

/// <summary>Where in the folder of a dataset which file lies.</summary>
internal static class DatasetPaths
{
    /// <summary>The dataset as a whole.</summary>
    public const string Dataset = "dataset.yaml";

    /// <summary>All places.</summary>
    public const string Places = "places.yaml";

    /// <summary>All actors.</summary>
    public const string Actors = "actors.yaml";

    /// <summary>All references.</summary>
    public const string References = "references.yaml";

    /// <summary>Engagements in a table.</summary>
    public const string EngagementTable = "engagements.csv";

    /// <summary>Who takes part in engagements, in a table.</summary>
    public const string ParticipationTable = "participations.csv";

    /// <summary>Claims about engagements, in a table.</summary>
    public const string ClaimTable = "claims.csv";

    private static readonly string[] PartedTables = [EngagementTable, ParticipationTable, ClaimTable];

    private static readonly string[] Lists =
    [
        Dataset, Places, Actors, References, TableOf(Places), TableOf(Actors), TableOf(References), .. PartedTables,
    ];

    private static readonly string[] Extensions = [".yaml", ".yml", ".csv"];

    private const string DocumentsFolder = "documents/";
    private const string EngagementsFolder = "engagements/";
    private const string Yaml = ".yaml";
    private const string Csv = ".csv";
    private const string YamlClaims = ".claims.yaml";
    private const string CsvClaims = ".claims.csv";

    /// <summary>What there can be, in the words of a message.</summary>
    public static string Description =>
        $"Its files are {Dataset}, {Places}, {Actors}, {References}, or tables with {Csv} for the last three, {DocumentsFolder}<slug>{Yaml} for each document "
        + $"and, for each engagement, {EngagementsFolder}<slug>{Yaml}, <slug>{YamlClaims} or <slug>{CsvClaims}, "
        + $"and <slug>.<part>{YamlClaims} or <slug>.<part>{CsvClaims}.";

    /// <summary>The table that can hold what a list holds.</summary>
    public static string TableOf(string list) => Path.ChangeExtension(list, Csv);

    /// <summary>The file of a part of the table of engagements, of participations or of claims.</summary>
    public static string PartOf(string table, string part) => Path.ChangeExtension(table, part + Csv);

    /// <summary>Whether the file is such a table, or a part of it.</summary>
    public static bool IsPartOf(string path, string table) =>
        path == table || (path.Split('.') is [var name, { Length: > 0 }, var extension] && $"{name}.{extension}" == table);

    /// <summary>The file of an engagement.</summary>
    public static string OfEngagement(string slug) => EngagementsFolder + slug + Yaml;

    /// <summary>The file of a document.</summary>
    public static string OfDocument(string slug) => DocumentsFolder + slug + Yaml;

    /// <summary>The file of the claims about an engagement.</summary>
    public static string OfClaims(string slug) => EngagementsFolder + slug + YamlClaims;

    /// <summary>The table of claims about an engagement.</summary>
    public static string OfClaimsTable(string slug) => EngagementsFolder + slug + CsvClaims;

    /// <summary>The slug of the document that the file describes; null where it describes none.</summary>
    public static string? DocumentIn(string path) => NameIn(path, DocumentsFolder, Yaml) is { } name && !name.Contains('.') ? name : null;

    /// <summary>The slug of the engagement that the file describes; null where it describes none.</summary>
    public static string? EngagementIn(string path) =>
        NameIn(path, EngagementsFolder, Yaml) is { } name && !name.Contains('.') ? name : null;

    /// <summary>The slug of the engagement whose claims the file holds; null where it holds none.</summary>
    public static string? EngagementOfClaimsIn(string path)
    {
        var parts = (NameIn(path, EngagementsFolder, YamlClaims) ?? NameIn(path, EngagementsFolder, CsvClaims))?.Split('.');
        return parts is { Length: 1 or 2 } && parts.All(part => part.Length > 0) ? parts[0] : null;
    }

    /// <summary>Whether the file is one of the dataset's.</summary>
    public static bool IsOfDataset(string path) =>
        Lists.Contains(path) || PartedTables.Any(table => IsPartOf(path, table)) || (DocumentIn(path) ?? EngagementIn(path) ?? EngagementOfClaimsIn(path)) is not null;

    /// <summary>Whether somebody may have meant the file to be one of the dataset's: by the folder it is in, or by its name.</summary>
    public static bool LooksLikeOne(string path)
    {
        if (!Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return path.Contains(".claims.", StringComparison.OrdinalIgnoreCase)
            || (slash < 0 ? ListNear(path) is not null : NearMatch.Find(path[..(slash + 1)], [DocumentsFolder, EngagementsFolder]) is not null);
    }

    /// <summary>The file with a list of entries, or of the whole dataset, whose name is near; null where none is.</summary>
    public static string? ListNear(string path) =>
        Lists.FirstOrDefault(list => NearMatch.Find(NameOf(path), [NameOf(list)]) is not null);

    /// <summary>Whether the file is a table of comma-separated values.</summary>
    public static bool IsCsv(string path) => path.EndsWith(Csv, StringComparison.Ordinal);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static string? NameIn(string path, string folder, string extension)
    {
        if (!path.StartsWith(folder, StringComparison.Ordinal)
            || !path.EndsWith(extension, StringComparison.Ordinal)
            || path.Length <= folder.Length + extension.Length)
        {
            return null;
        }

        var name = path[folder.Length..^extension.Length];
        return name.Contains('/') ? null : name;
    }
}
