using Contested.Domain.Claims;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>The arguments with which a client asks for a list of claims.</summary>
public sealed record ClaimArguments : ClaimLens
{
    /// <summary>Whether to include claims that were withdrawn. By default they are left out, also if `where` looks for them.</summary>
    public bool IncludeWithdrawn { get; init; }

    /// <summary>Has the arguments find claims.</summary>
    internal static void Configure(ConnectionArgumentsDescriptor<Claim, ClaimArguments> descriptor) => descriptor
        .Filter(arguments => arguments.AccordingTo, For<ClaimArguments>(IsHeard))
        .Filter(arguments => arguments.Documents, For<ClaimArguments>(IsRead))
        .Filter(arguments => arguments.KnownBy, For<ClaimArguments>(IsKnown))
        .Filter((claim, arguments) => arguments.IncludeWithdrawn || claim.WithdrawnOn == null)
        .Count(
            "undatedClaims",
            arguments => arguments.KnownBy,
            (claim, arguments) => claim.KnownSince == null || claim.KnownSinceBasis == KnownSinceBasis.Document,
            "How many of the claims that the other arguments match have no dated published source, so that `knownBy` goes by the date of their "
            + "document; 0 if `knownBy` is not given.");
}
