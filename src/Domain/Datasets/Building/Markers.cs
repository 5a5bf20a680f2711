namespace Contested.Domain.Datasets.Building;

/// <summary>Tells the two forms of a citation's marker apart: a number in the document's list, and the slug of a reference.</summary>
internal static class Markers
{
    /// <summary>Whether the marker is a number.</summary>
    public static bool IsNumber(string marker) => marker.All(char.IsAsciiDigit);
}
