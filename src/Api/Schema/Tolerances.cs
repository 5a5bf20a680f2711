using System.Globalization;
using Contested.GraphQL;

namespace Contested.Api.Schema;

/// <summary>Checks tolerances of clients.</summary>
internal static class Tolerances
{
    /// <summary>Refuses what is no tolerance.</summary>
    /// <param name="tolerance">The tolerance; null where the client gives none.</param>
    /// <exception cref="GraphQLException">It is not from 0 to 1.</exception>
    public static void Check(double? tolerance)
    {
        if (tolerance is < 0 or > 1)
        {
            throw new GraphQLException(
                string.Create(CultureInfo.InvariantCulture, $"\"tolerance\" is {tolerance}; it must be a number from 0 to 1, such as 0.05 for 5 percent."),
                ErrorCodes.BadUserInput);
        }
    }
}
