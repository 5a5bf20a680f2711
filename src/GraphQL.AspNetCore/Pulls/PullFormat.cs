using Contested.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A format that a pull answers in.</summary>
internal sealed class PullFormat
{
    /// <summary>The parameter that asks for a byte order mark in front of a table.</summary>
    public const string ByteOrderMark = "bom";

    private PullFormat(string extension, string title, string mediaType, params IReadOnlyList<string> otherMediaTypes)
    {
        Extension = extension;
        Title = title;
        MediaTypes = [mediaType, .. otherMediaTypes];
    }

    /// <summary>One object: the data of the answer, its pages put together.</summary>
    public static PullFormat Json { get; } = new("json", "JSON", "application/json");

    /// <summary>A table, after RFC 4180.</summary>
    public static PullFormat Csv { get; } = new("csv", "CSV", "text/csv");

    /// <summary>A workbook of Excel, after ECMA-376.</summary>
    public static PullFormat Xlsx { get; } = new("xlsx", "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>An object a line.</summary>
    public static PullFormat JsonLines { get; } = new("jsonl", "JSON Lines", "application/jsonl", "application/x-ndjson", "application/ndjson", "application/json-lines");

    /// <summary>A collection of features, after RFC 7946.</summary>
    public static PullFormat GeoJson { get; } = new("geojson", "GeoJSON", "application/geo+json");

    /// <summary>All formats; where nothing is asked for, the first.</summary>
    public static IReadOnlyList<PullFormat> All { get; } = [Json, Csv, Xlsx, JsonLines, GeoJson];

    /// <summary>What stands behind the dot of the address.</summary>
    public string Extension { get; }

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>The media types that ask for it; the first is that of the answer.</summary>
    public IReadOnlyList<string> MediaTypes { get; }

    /// <summary>The value of the header <c>Content-Type</c>.</summary>
    public string ContentType => this == GeoJson || this == Xlsx ? MediaTypes[0] : this == Csv ? "text/csv; charset=utf-8; header=present" : $"{MediaTypes[0]}; charset=utf-8";

    /// <summary>Whether it is worthwhile to compress it for the way.</summary>
    public bool IsCompressible => this != Xlsx;

    /// <summary>The parameters that say how it is written.</summary>
    public IReadOnlyList<string> Options => this == Csv ? [ByteOrderMark] : [];

    /// <summary>Whether a client asks for a byte order mark.</summary>
    /// <exception cref="RequestRefusedException">It says neither that it does nor that it does not.</exception>
    public bool MarksEncoding(IQueryCollection query) => Options.Count > 0 && query[ByteOrderMark].ToString() switch
    {
        "1" or "true" => true,
        "" or "0" or "false" => false,
        var other => throw RequestRefusedException.BadRequest($"The parameter \"{ByteOrderMark}\" is \"{Excerpt.Of(other)}\"; it has to be 1 or 0."),
    };
}
