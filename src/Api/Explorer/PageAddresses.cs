using Microsoft.AspNetCore.Http.Extensions;

namespace Contested.Api.Explorer;

/// <summary>The addresses of pages on the server that a request came to.</summary>
/// <param name="request">The request.</param>
internal sealed class PageAddresses(HttpRequest request)
{
    /// <summary>The address that was asked for, without its query.</summary>
    public string Own => Of(request.Path);

    /// <summary>Gives the address of a path.</summary>
    /// <param name="path">The path, which begins with a slash.</param>
    public string Of(PathString path) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path);
}
