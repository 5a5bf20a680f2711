using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AddSortIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_claim_is_partial_id",
                table: "claim",
                columns: new[] { "is_partial", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_claim_quantity_verbatim_id",
                table: "claim",
                columns: new[] { "quantity_verbatim", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_claim_is_partial_id",
                table: "claim");

            migrationBuilder.DropIndex(
                name: "ix_claim_quantity_verbatim_id",
                table: "claim");
        }
    }
}
