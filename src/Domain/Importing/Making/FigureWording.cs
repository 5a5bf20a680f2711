using System.Globalization;

namespace Contested.Domain.Importing.Making;

/// <summary>Says figures in words, for statements.</summary>
internal static class FigureWording
{
    /// <summary>
    /// The figure, with commas between thousands: "1,500", "1,500 to 1,800", "1,500 or more", "up to 1,800"; null where it has no end.
    /// </summary>
    public static string? Of(string? low, string? high) => (low, high) switch
    {
        (null, null) => null,
        ({ } from, null) => $"{Number(from)} or more",
        (null, { } to) => $"up to {Number(to)}",
        ({ } from, { } to) => from == to ? Number(from) : $"{Number(from)} to {Number(to)}",
    };

    // What is no number is reported where the claim is read.
    private static string Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("N0", CultureInfo.InvariantCulture)
            : text;
}
