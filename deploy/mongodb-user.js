// The user that Casebook is in MongoDB: what it keeps and its views, and nothing else. Run once, on an empty volume.
db.getSiblingDB("admin").createUser({
  user: "casebook",
  pwd: process.env.CASEBOOK_MONGODB_PASSWORD,
  roles: [
    { role: "readWrite", db: "casebook" },
    { role: "readWrite", db: "casebook_views" },
  ],
});
